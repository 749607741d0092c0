const { TestEnvironment } = require('jest-environment-node');

/** Loads the browser's driver outside of the test's own realm, where it fails to click into frames. */
module.exports = class BrowserEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.playwright = require('playwright-core');
  }
};
