// 加宽: numbers that come one after the other, without their count being known.

/** Twice as long, with the same numbers in front. */
export function widened<Numbers extends Int32Array | Float64Array>(numbers: Numbers): Numbers {
  const wider = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2);
  wider.set(numbers);
  return wider;
}
