/** An enumeration of a Google service: every member is its own name, as it prints at Google. */
export function names<T extends string>(...members: T[]): Record<T, T> {
  return Object.fromEntries(members.map((member) => [member, member])) as Record<T, T>;
}
