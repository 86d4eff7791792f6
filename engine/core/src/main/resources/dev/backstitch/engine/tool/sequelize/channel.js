// The wire to Backstitch: JSON lines on standard input and output, each line of ours marked with a random word,
// as child processes of a migration write to the same standard output.
'use strict';

const fs = require('node:fs');

const LONGEST = 20000;
const EXITED = 97;
const CRASHED = 98;

let mark = '';
const realExit = process.exit.bind(process);
const realWrite = fs.writeSync;

function send(message) {
  let rest = Buffer.from('\n' + mark + JSON.stringify(message) + '\n');
  while (rest.length > 0) {
    try {
      rest = rest.subarray(realWrite(1, rest));
    } catch (error) {
      if (error.code === 'EPIPE') {
        realExit(0);
      }
      if (error.code !== 'EAGAIN') {
        throw error;
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

function shortened(text) {
  return text.length > LONGEST ? text.slice(0, LONGEST) + '…' : text;
}

function capture(name) {
  process[name].write = (chunk, encoding, callback) => {
    send({ event: 'output', stream: name, text: shortened(Buffer.from(chunk).toString()) });
    const done = typeof encoding === 'function' ? encoding : callback;
    if (typeof done === 'function') {
      process.nextTick(done);
    }
    return true;
  };
}

/** Takes over the process: its output, its end, and what nobody catches. */
function open(nonce, described, rejected) {
  mark = nonce;
  capture('stdout');
  capture('stderr');
  process.exit = (code) => {
    const exit = new Error(`process.exit(${code === undefined ? '' : code})`);
    send({ event: 'fatal', kind: 'exit', error: described(exit) });
    realExit(EXITED);
  };
  process.on('uncaughtException', (error) => {
    send({ event: 'fatal', kind: 'uncaught', error: described(error) });
    realExit(CRASHED);
  });
  process.on('unhandledRejection', rejected);
}

/** Hands over each line of standard input; its end is the end of this process. */
function listen(handle) {
  let rest = '';
  process.stdin.setEncoding('utf8');
  process.stdin.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    lines.filter((line) => line).forEach((line) => handle(JSON.parse(line)));
  });
  process.stdin.on('end', () => realExit(0));
  process.stdin.on('error', () => realExit(0));
}

module.exports = { open, listen, send, shortened, exit: realExit };
