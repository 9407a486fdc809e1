// 草稿: room for passing use. An array made anew for each of many small things costs more than what is done with it.

export class Scratch {
  readonly #rooms: Int32Array[] = [];

  /** One of several rooms: as many numbers, whatever they are; the same room until more are asked of it. */
  room(which: number, count: number): Int32Array {
    const room = this.#rooms[which];
    if (room !== undefined && room.length >= count) return room;
    const larger = new Int32Array(Math.max(1024, count * 2));
    this.#rooms[which] = larger;
    return larger;
  }

  /** As many numbers `value`, until the next call; what stands behind them is anything. */
  marks(count: number, value: number): Int32Array {
    return this.room(0, count).fill(value, 0, count);
  }
}
