import {createHash} from "node:crypto";

/**
 * What the frame does in which programs of readers run: it takes one program and one port from the page around it, and starts a worker of
 * them. Opened by itself, or framed without a sandbox, it would have the origin of the site; then it does nothing.
 */
const frameProgram = `
if (self.origin === "null" && parent !== self) {
  addEventListener("message", ({source, data, ports}) => {
    if (source !== parent || typeof data !== "string" || ports.length !== 1) return;
    const worker = new Worker(URL.createObjectURL(new Blob([data], {type: "text/javascript"})));
    worker.postMessage(null, [ports[0]]);
  }, {once: true});
  parent.postMessage("ready", "*");
}
`;

/** By what the policy of the sandbox, and that of hosts that set headers, know its one script. */
export const sandboxScript = `'sha256-${createHash("sha256").update(frameProgram).digest("base64")}'`;

/**
 * The policy of the sandbox, which is that of the worker in it as well: it may compile what it is given, which arquero does too, and reaches
 * nothing, not even the site. No other document may compile but the written analyses.
 */
const policy = [
  "default-src 'none'",
  `script-src ${sandboxScript} 'unsafe-eval'`,
  "worker-src blob:",
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");

/** The document of the sandbox. It is of no language, and nobody sees it. */
export const sandboxDocument = `<!doctype html>
<html lang="zxx">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="robots" content="noindex">
<title>sandbox</title>
</head>
<body>
<script>${frameProgram}</script>
</body>
</html>
`;
