/** What SQS refuses or replaces, and what lies beyond the first plane: the embedded queues refuse that too. */
const notCarried = /[\uD800-\uDFFF\uFFFE\uFFFF]/g;

/**
 * JSON as every queue carries it unchanged: such characters as escapes, which say the same. They can come from a partner, whose words
 * a reply repeats, and what a queue changes no signature proves.
 */
export const carriedText = (json: string): string => json.replace(notCarried, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
