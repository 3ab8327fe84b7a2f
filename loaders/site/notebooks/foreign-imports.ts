/** An import from another host: of a whole module or of names, or one that is asked for while the cell runs. */
export const foreign =
  /(?<=^[ \t]*|[;=(]\s*|\bawait\s+)import\b(?:(?<names>[^;"'()]*?)\bfrom\b)?\s*\(?\s*(?<quote>["'])(?<from>(?:npm:|jsr:|https?:\/\/)[^"']*)\k<quote>\s*\)?;?/gm;

/** The code of a cell whose imports from other hosts stand for what is not there. */
export function withoutForeignImports(code: string): string {
  return code.replace(foreign, (_whole, ...found: readonly unknown[]) => {
    const {names, from} = found.at(-1) as {readonly names?: string; readonly from: string};
    const value = `lacking(${JSON.stringify(from)})`;
    if (names === undefined) return `${value};`;
    const declared = [
      ...names.matchAll(/(?:\bas\s+)?(?<name>[\p{L}_$][\p{L}\p{N}_$]*)(?!\s+as\b|[\p{L}\p{N}_$])/gu)
    ].map(({groups}) => groups!.name!);
    return declared
      .filter((name) => name !== "as")
      .map((name) => `const ${name} = ${value};`)
      .join(" ");
  });
}
