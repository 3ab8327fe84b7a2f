import {expect, test} from "vitest";
import {sample} from "../../sweep.js";
import {spawnCommand} from "./run-command.js";

// A command takes seconds to start.
test.for(sample(["sdg.example.org", "ftp://example.org/", "/sdg/"], 1))(
  "npm run build wants to know the whole address of the site, not %s, and builds nothing",
  async (address) => {
    const {status, stderr} = await spawnCommand("build", "--address", address, "--lang", "en");
    expect(status).toBe(2);
    expect(stderr.trim()).toBe(
      `--address: found "${address}"; expected a whole address such as https://sdg.example.org/`
    );
  }
);
