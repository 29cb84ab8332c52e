/** Whether a command is asked how it is used; then that is printed, and the command has nothing else to do. */
export const asksHelp = (usage: string, words: readonly string[] = process.argv.slice(2)): boolean => {
  const asked = words.includes('--help') || words.includes('-h');
  if (asked) process.stdout.write(usage);
  return asked;
};
