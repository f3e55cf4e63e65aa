export { dimensionNames } from '@exodus/core/formats'
