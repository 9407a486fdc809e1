// 类型标记: a name on a primitive, so that a day is not taken for a text, nor fen for a count.

declare const brand: unique symbol;

export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
