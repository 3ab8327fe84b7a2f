/**
 * What the parts of the search wear. Every page loads the search late, so that the build gives pages the rules of these names alone
 * (`loaders/site/program-names.ts`): its other words, such as those of kinds, would bring the rules of half the site along.
 */
export const findClass = {
  form: "find",
  panel: "find-panel",
  title: "find-title",
  beside: "find-beside",
  answers: "find-answers"
} as const;
