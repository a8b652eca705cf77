/**
 * The item at an index that is known to be in the list.
 *
 * @throws RangeError if it is not, which is a bug: no wrong index becomes a plausible value
 */
export function itemAt<T>(list: ArrayLike<T>, index: number): T {
  if (!(index in list)) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return list[index] as T;
}
