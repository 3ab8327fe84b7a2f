// Rules of our own for oxlint, where it has none.

/**
 * A node of the syntax tree, as far as the rules look at it.
 * @typedef {{
 *   type: string, name?: string, computed?: boolean, callee?: Node, object?: Node, property?: Node, arguments?: Node[],
 *   argument?: Node, elements?: (Node | null)[], consequent?: Node, alternate?: Node
 * }} Node
 * @typedef {{report: (found: {node: Node, messageId: string}) => void}} Context
 */

/** Methods of which a call with a hundred thousand arguments throws a RangeError. */
const ofObjects = new Map([
  ["Math", new Set(["max", "min", "hypot"])],
  ["String", new Set(["fromCharCode", "fromCodePoint"])]
]);
const ofLists = new Set(["push", "unshift", "splice", "concat"]);

/** A list that is written out is as short as it looks. @type {(node: Node | undefined) => boolean} */
const isWrittenOut = (node) =>
  node?.type === "ConditionalExpression"
    ? isWrittenOut(node.consequent) && isWrittenOut(node.alternate)
    : node?.type === "ArrayExpression" && node.elements?.every((item) => item?.type !== "SpreadElement") === true;

/** @type {(callee: Node | undefined) => boolean} */
const isLimited = (callee) => {
  if (callee?.type !== "MemberExpression" || callee.computed === true) return false;
  const method = callee.property?.name ?? "";
  return (ofObjects.get(callee.object?.name ?? "") ?? ofLists).has(method);
};

const noLongSpread = {
  meta: {
    type: "problem",
    docs: {description: "No list as the arguments of a call: a long one overflows the stack."},
    messages: {
      spread:
        "A list may be too long for arguments: use largest and smallest of src/lib/extremes.ts, or add its items one by one."
    },
    schema: []
  },
  /** @type {(context: Context) => object} */
  create: (context) => ({
    /** @type {(node: Node) => void} */
    CallExpression: (node) => {
      if (!isLimited(node.callee)) return;
      for (const spread of node.arguments ?? []) {
        if (spread.type === "SpreadElement" && !isWrittenOut(spread.argument))
          context.report({node: spread, messageId: "spread"});
      }
    }
  })
};

export default {meta: {name: "own"}, rules: {"no-long-spread": noLongSpread}};
