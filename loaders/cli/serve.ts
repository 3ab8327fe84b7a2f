import {runServe} from "./serve-command.js";
import {standardOutput} from "./output.js";

const served = await runServe(process.argv.slice(2), standardOutput);
if (typeof served === "number") process.exitCode = served;
else {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      served.close();
      served.closeAllConnections();
    });
  }
}
