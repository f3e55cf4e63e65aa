import type { NextConfig } from 'next'

const config: NextConfig = {
  // Answers are compressed by the server around Next.js, which also makes each page's policy: server/main.ts.
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // A native module, which is loaded and not bundled.
  serverExternalPackages: ['@resvg/resvg-js'],
}

export default config
