import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A native module, which is loaded and not bundled.
  serverExternalPackages: ['@resvg/resvg-js'],
}

export default config
