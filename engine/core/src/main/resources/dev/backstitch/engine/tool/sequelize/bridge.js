// Runs in the user's Node. Written so that an old Node can read it, to say that it is too old.
'use strict';

var nonce = process.argv[2];
var major = parseInt(process.versions.node, 10);

if (major < 18) {
  process.stdout.write('\n' + nonce + JSON.stringify({ event: 'tooOld', version: process.versions.node }) + '\n');
  process.exitCode = 96;
} else {
  // What migrations see is a program without arguments.
  process.argv.length = 2;
  require('./session.js').start(nonce);
}
