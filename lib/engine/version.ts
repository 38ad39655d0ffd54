/** Changes whenever any digest may change; each change has a line in CHANGELOG.md. */
export const ENGINE_VERSION = '0.1.0';
