// What axe-core finds, a line each.
const done = arguments[arguments.length - 1];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const line = (rule, node) => `${rule.id}: ${node.target} (${node.failureSummary})`;
axe.run(document, { runOnly: { type: "tag", values: tags } }).then(
  (found) => done(found.violations.flatMap((rule) => rule.nodes.map((node) => line(rule, node)))),
  (error) => done([`axe: ${error}`]),
);
