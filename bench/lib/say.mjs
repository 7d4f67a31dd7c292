/** What is being done now, beside the results: on standard error. */
export function say(words) {
  process.stderr.write(`  … ${words}\n`);
}
