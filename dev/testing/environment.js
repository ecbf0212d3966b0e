const FixedJsdom = require('jest-fixed-jsdom');

/** jsdom with the Fetch API and streams of Node, which msw needs to answer requests. */
module.exports = class Environment extends FixedJsdom {
  constructor(...args) {
    super(...args);
    Object.assign(this.global, { AbortController, AbortSignal, WritableStream, CompressionStream, DecompressionStream });
  }
};
