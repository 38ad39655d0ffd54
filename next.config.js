/** Sent with every page and answer. The pages' Content-Security-Policy has a nonce of its own each time: proxy.ts. */
const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'X-Permitted-Cross-Domain-Policies', value: 'none' },
];
/** What is no page runs nothing and is shown in no frame, whatever a browser takes it for. */
const NO_PAGE = [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'; sandbox" }];
/** For browsers that do not know frame-ancestors; embedded pages are there to be framed. */
const NO_FRAME = [{ key: 'X-Frame-Options', value: 'DENY' }];
/** A link's page tells nobody where its reader came from: the address is what opens it. */
const NO_REFERRER = [{ key: 'Referrer-Policy', value: 'no-referrer' }];

/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // PGlite finds its WebAssembly beside its own files, the schema engine likewise: neither may be bundled.
  serverExternalPackages: [
    '@electric-sql/pglite',
    'pglite-prisma-adapter',
    '@prisma/client',
    '@prisma/adapter-pg',
    '@prisma/schema-engine-wasm',
    'pino',
    'prom-client',
    'ioredis',
    'rate-limiter-flexible',
  ],
  redirects: async () => [
    // What people type who know a link: its other pages stand elsewhere.
    ...['present', 'embed'].map((page) => ({
      source: `/s/:id/${page}`,
      destination: `/${page}/:id`,
      permanent: false,
    })),
    // Asked for by browsers that leave a page before they have read where its icon is.
    { source: '/favicon.ico', destination: '/icon.svg', permanent: false },
  ],
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    { source: '/((?!embed/).*)', headers: NO_FRAME },
    { source: '/s/:path*', headers: NO_REFERRER },
    { source: '/api/:path*', headers: NO_PAGE },
  ],
};
