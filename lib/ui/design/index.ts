/** The design shown with the components it is about: `docs/design.md`, with what it speaks of between its words. */
export { DesignPage, type DesignPageProps } from './DesignPage';
export { LIVE, liveNames } from './live';
export { readTokens, type Scheme, schemeStyle, type Token, type TokenGroup } from './tokens';
