/**
 * In Cypher: locks a node until the transaction ends, and leaves it as it is. A property set to null, where the node has
 * none of that name, would lock nothing.
 */
export const locked = (node: string): string => `SET ${node}.taken = true REMOVE ${node}.taken`;
