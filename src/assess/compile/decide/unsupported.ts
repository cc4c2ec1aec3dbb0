/** Thrown while a view of the law is lowered to whole numbers, where it has something that the compact way cannot say. */
export class Unsupported extends Error {
  override readonly name = "Unsupported";
}
