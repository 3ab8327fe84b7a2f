/** What a program asked for has a network behind it, which it has not. */
export class NoNetwork extends Error {
  constructor(name: string) {
    super(name);
    this.name = "NoNetwork";
  }
}

/** What would reach for the network. The policy of the sandbox forbids all of it; here it says so plainly. */
const reaching = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "importScripts"
] as const;

/** Lets whatever would reach for the network say that there is none. */
export function sayNoNetwork(scope: object): void {
  for (const name of reaching) {
    const refuse = function (): never {
      throw new NoNetwork(name);
    };
    Object.defineProperty(scope, name, {value: refuse, configurable: true, writable: true});
  }
}
