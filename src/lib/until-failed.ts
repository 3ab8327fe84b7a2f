/** A function that does what it was asked for only once; what failed is forgotten, so that it can be tried again. */
export function untilFailed<Value>(make: () => Promise<Value>): () => Promise<Value>;
export function untilFailed<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value>;
export function untilFailed<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const asked = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = asked.get(key);
    if (known !== undefined) return known;
    const made = make(key).catch((error: unknown) => {
      asked.delete(key);
      throw error;
    });
    asked.set(key, made);
    return made;
  };
}
