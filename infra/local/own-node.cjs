// Runs on whatever Node a machine has, and so is no TypeScript. npm puts the project's own Node 24 first on the path of its scripts;
// where install scripts were not run it was never fetched.
const [major] = process.versions.node.split('.');
if (Number(major) < 24) {
  process.stderr.write(
    `This is Node ${process.versions.node}: the project's own Node 24 is not installed, since npm ran no install scripts. Run "npm rebuild node esbuild --ignore-scripts=false", or use Node 24 or later.\n`,
  );
  process.exit(1);
}
