// Prisma checks that a native schema engine exists even when it only generates code, and would download one. This project
// migrates with the same engine as WebAssembly (docs/decisions/0002), so any file that exists will do.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

import { defineConfig } from 'prisma/config';

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } });
