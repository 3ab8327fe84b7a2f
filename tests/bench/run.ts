import {assessments} from "./assessments.js";
import {measure} from "./bench.js";

// Benchmarks in the order in which they are printed; never part of the tests.
for (const bench of [assessments]) process.stdout.write(`${measure(bench)}\n`);
