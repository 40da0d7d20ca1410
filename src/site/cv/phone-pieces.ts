/** A phone number in pieces of at most three characters: none of them looks like one to programs that collect them. */
export function phonePieces(phone: string): readonly string[] {
  return phone.match(/.{1,3}/gsu) ?? [];
}
