/**
 * out = Σ share · child, four children at a time: a value of `out` is read and written once for four
 * products. The first one to four children are put down, the others added to them.
 */
export function addUp(
  children: Int32Array,
  shares: Float64Array,
  values: readonly Float64Array[],
  out: Float64Array,
): void {
  const first = ((shares.length - 1) % 4) + 1;
  putDown(first, children, shares, values, out);
  const units = out.length;
  for (let c = first; c < shares.length; c += 4) {
    const w = values[children[c] as number] as Float64Array;
    const x = values[children[c + 1] as number] as Float64Array;
    const y = values[children[c + 2] as number] as Float64Array;
    const z = values[children[c + 3] as number] as Float64Array;
    const [p, q] = [shares[c] as number, shares[c + 1] as number];
    const [r, s] = [shares[c + 2] as number, shares[c + 3] as number];
    for (let u = 0; u < units; u += 1) {
      const four =
        p * (w[u] as number) + q * (x[u] as number) + (r * (y[u] as number) + s * (z[u] as number));
      out[u] = (out[u] as number) + four;
    }
  }
}

/** The first one to four children. */
function putDown(
  count: number,
  children: Int32Array,
  shares: Float64Array,
  values: readonly Float64Array[],
  out: Float64Array,
): void {
  const units = out.length;
  const w = values[children[0] as number] as Float64Array;
  const p = shares[0] as number;
  if (count === 1) {
    for (let u = 0; u < units; u += 1) out[u] = p * (w[u] as number);
    return;
  }
  const x = values[children[1] as number] as Float64Array;
  const q = shares[1] as number;
  if (count === 2) {
    for (let u = 0; u < units; u += 1) out[u] = p * (w[u] as number) + q * (x[u] as number);
    return;
  }
  const y = values[children[2] as number] as Float64Array;
  const r = shares[2] as number;
  if (count === 3) {
    for (let u = 0; u < units; u += 1) {
      out[u] = p * (w[u] as number) + q * (x[u] as number) + r * (y[u] as number);
    }
    return;
  }
  const z = values[children[3] as number] as Float64Array;
  const s = shares[3] as number;
  for (let u = 0; u < units; u += 1) {
    out[u] =
      p * (w[u] as number) + q * (x[u] as number) + (r * (y[u] as number) + s * (z[u] as number));
  }
}
