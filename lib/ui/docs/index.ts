/** The documents under docs/, as pages. */
export { DocPage, type DocPageProps } from './DocPage';
export { DocsIndex } from './DocsFrame';
export { type Heading, headingsOf, RULE_CODE } from './headings';
export { DOCS, type DocEntry, docHref } from './pages';
export { livePartsOf, type Part, partsOf } from './parts';
