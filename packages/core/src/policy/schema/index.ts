export { catalogJsonSchema } from '../../generated/catalog-schema.ts';
export { type ExplainIssueOptions, explainCatalogIssue } from './explain-catalog-issue.ts';
export { explainFactIssue } from './explain-fact-issue.ts';
export type { CatalogIssue, CatalogIssueCode, CatalogIssueParams, FactIssue, FactIssueCode } from './issue.ts';
export { joinCatalogs } from './merge/join-catalogs.ts';
export { mergeCatalogs } from './merge/merge-catalogs.ts';
export { type CatalogResult, type ParseCatalogOptions, parseCatalog } from './parse-catalog.ts';
export { checkFacts, type FactsResult, parseFacts } from './parse-facts.ts';
