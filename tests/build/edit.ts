import {readFile, writeFile} from "node:fs/promises";

/** Replaces the one place in a file where a text stands; it is an error when the text stands nowhere or twice. */
export async function edit(file: string, before: string, after: string): Promise<void> {
  const text = await readFile(file, "utf8");
  const places = text.split(before).length - 1;
  if (places !== 1)
    throw new Error(`${file} has ${String(places)} places with ${JSON.stringify(before)}; one is needed`);
  await writeFile(
    file,
    text.replace(before, () => after)
  );
}
