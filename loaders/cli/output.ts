/** Where a command writes, line by line: its results, and what it reports besides; passed in so that a test can read it. */
export interface Output {
  readonly print: (text: string) => void;
  readonly report: (text: string) => void;
}

export const standardOutput: Output = {
  print: (text) => process.stdout.write(`${text}\n`),
  report: (text) => process.stderr.write(`${text}\n`)
};

// Whoever reads only the first lines, as `head` does, has closed the pipe: nothing is wrong, and nobody listens any more.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}
