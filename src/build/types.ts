import { spawnSync } from 'node:child_process';

/** Each folder compiles with the types of the place it runs in, and with no other. */
const PROJECTS = ['.', 'src/addon', 'src/sidebar/client', 'src/preview', 'src/build', 'src/measure', 'test'];

export function main(only: string[]): void {
  const projects = only.length > 0 ? only : PROJECTS;
  const failed = projects.filter((project) => {
    const { status } = spawnSync('node', ['node_modules/typescript/bin/tsc', '-p', project], {
      stdio: 'inherit',
    });
    return status !== 0;
  });
  if (failed.length > 0) {
    console.error(`type errors in ${failed.join(', ')}`);
    process.exitCode = 1;
  }
}
