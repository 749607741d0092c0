const { transformSync } = require('esbuild');

/** Types are the business of `npm run types`; a test run only needs them gone. */
exports.process = (source, path) => ({
  code: transformSync(source, {
    loader: path.endsWith('x') ? 'tsx' : 'ts',
    format: 'cjs',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'inline',
    sourcefile: path,
  }).code,
});
