// The rooms of the source and what each may import; `npm run rooms` holds them. A room imports only what stands before it here.

/** Rooms of `src/`, lowest first. The pure ones hold no sentence that a reader sees; `wording` puts their results in words. */
const pure = ["progress", "indicator", "plan", "comparison", "releases"];
const source = {
  model: [],
  lib: ["model"],
  engine: ["model", "lib"],
  messages: ["model", "lib"],
  offline: ["model", "lib"],
  progress: ["model", "lib", "engine"],
  indicator: ["model", "lib", "engine", "progress"],
  plan: ["model", "lib", "engine", "progress"],
  comparison: ["model", "lib", "engine", "progress", "indicator"],
  releases: ["model", "lib", "engine", "progress"],
  wording: ["model", "lib", "messages", ...pure],
  report: ["model", "lib", "messages", ...pure, "wording"],
  charts: ["model", "lib", "messages", ...pure, "wording"],
  views: ["model", "lib", "engine", "messages", "offline", ...pure, "wording", "report", "charts"],
  explore: ["model", "lib", "engine", "messages", "offline", ...pure, "wording", "charts", "views"],
  pages: ["model", "lib", "engine", "messages", "offline", ...pure, "wording", "report", "charts", "views", "explore"]
};

/** Rooms of `loaders/`, lowest first. Only `site` and `cli` know pages. */
const words = ["model", "lib", "engine", "messages", ...pure, "wording", "report"];
const loaders = {
  durable: {loaders: [], source: []},
  read: {loaders: [], source: words},
  plan: {loaders: ["read"], source: words},
  check: {loaders: ["read"], source: words},
  derive: {loaders: ["read", "plan", "check"], source: words},
  assess: {loaders: ["read"], source: words},
  place: {loaders: ["read"], source: words},
  "open-sdg": {loaders: ["read", "place"], source: words},
  exchange: {loaders: ["durable", "read", "plan", "check", "derive"], source: words},
  publish: {loaders: ["read", "derive", "exchange"], source: words},
  hosting: {loaders: ["durable"], source: ["model", "lib", "messages", "offline"]},
  site: {loaders: ["read", "plan", "derive", "exchange", "publish", "hosting"], source: Object.keys(source)},
  cli: {
    loaders: [
      "durable",
      "read",
      "plan",
      "check",
      "derive",
      "assess",
      "place",
      "open-sdg",
      "exchange",
      "publish",
      "hosting",
      "site"
    ],
    source: Object.keys(source)
  }
};

/** @type {(root: string, rooms: readonly string[]) => readonly string[]} */
const among = (root, rooms) => (rooms.length === 0 ? [] : [`^${root}/(?:${rooms.join("|")})/`]);

/** @type {(root: string, room: string, allowed: readonly string[]) => object} */
const roomRule = (root, room, allowed) => ({
  name: `${root}/${room}`,
  severity: "error",
  comment: `what ${root}/${room} may import is listed in .ci/rooms.js`,
  from: {path: `^${root}/${room}/`},
  to: {path: "^(?:src|loaders|tests)/", pathNot: [`^${root}/${room}/`, ...allowed]}
});

/** The configuration of dependency-cruiser. */
export default {
  forbidden: [
    {
      name: "no-cycle",
      severity: "error",
      comment: "no import cycle, of types or of values",
      from: {},
      to: {circular: true}
    },
    {
      name: "no-unknown-room",
      severity: "error",
      comment: "every module of src/ and loaders/ stands in a room that .ci/rooms.js names",
      from: {},
      to: {
        path: "^(?:src|loaders)/",
        pathNot: [...among("src", Object.keys(source)), ...among("loaders", Object.keys(loaders))]
      }
    },
    ...Object.entries(source).map(([room, allowed]) => roomRule("src", room, among("src", allowed))),
    ...Object.entries(loaders).map(([room, allowed]) =>
      roomRule("loaders", room, [...among("loaders", allowed.loaders), ...among("src", allowed.source)])
    )
  ],
  options: {
    doNotFollow: {path: "node_modules"},
    exclude: {path: "\\.observablehq"},
    tsConfig: {fileName: "tsconfig.json"},
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {exportsFields: ["exports"], conditionNames: ["import", "node", "types"]}
  }
};
