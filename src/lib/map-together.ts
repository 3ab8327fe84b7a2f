/** Does something for each of a list, so many at once; the results are in the order of the list. */
export async function mapTogether<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  workers: number
): Promise<R[]> {
  const results: R[] = [];
  const rest = items.entries();
  const one = async (): Promise<void> => {
    for (const [i, item] of rest) results[i] = await work(item);
  };
  await Promise.all(Array.from({length: workers}, one));
  return results;
}
