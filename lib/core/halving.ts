/**
 * Index of the first of `count` items that holds, or `count` where none does; all behind it must hold too.
 * Asks about as many items as `count` can be halved.
 */
export function firstFrom<T>(items: ArrayLike<T>, holds: (item: T) => boolean, count = items.length): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
