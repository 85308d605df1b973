#!/usr/bin/env bash
# Finding: code that pauses by posting to a message channel of its own hears nothing else in Node for a thousand pauses.
#
# Long computations let messages in by posting to a channel and waiting for that message: in browsers each message is a task of its
# own, and others get their turn. Node 22.23.3 and 24.21.0 hand a port all messages that arrive while it is being served, up to a
# thousand, before they look at other ports or timers. A message that another port got before the first pause is then heard
# after 999 pauses, and so is a timer of 0 ms. When the two ports of the channel are posted to in turn, it is heard after two.
# An engineer would guess that one channel kept for all pauses behaves like a new channel for each.
#
# Run: bash findings/node-port-pause.sh (needs npm and its registry). It fails when the behaviour changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent node22@npm:node@22.23.3 node24@npm:node@24.21.0
cat >pause.mjs <<'JS'
const MOST = 3000;

async function pausesUntilHeard(inTurn) {
  const { port1, port2 } = new MessageChannel();
  const other = new MessageChannel();
  let seen;
  let pauses = 0;
  let message;
  let timer;
  port1.onmessage = port2.onmessage = () => seen();
  other.port1.onmessage = () => (message ??= pauses);
  const pause = (port) =>
    new Promise((resolve) => {
      seen = resolve;
      port.postMessage('pause');
    });
  await pause(port2);
  other.port2.postMessage('hear me');
  setTimeout(() => (timer ??= pauses), 0);
  for (; pauses < MOST && (message === undefined || timer === undefined); pauses++)
    await pause(inTurn && pauses % 2 === 1 ? port1 : port2);
  port1.close();
  other.port1.close();
  return { message, timer };
}

const same = await pausesUntilHeard(false);
const turns = await pausesUntilHeard(true);
console.log(`Node ${process.version}: one port, message after ${same.message} pauses, timer after ${same.timer}`);
console.log(`Node ${process.version}: ports in turn, message after ${turns.message} pauses, timer after ${turns.timer}`);
const holds = same.message > 500 && same.timer > 500 && turns.message < 10;
console.log(holds ? 'as described' : 'CHANGED');
process.exit(holds ? 0 : 1);
JS
node_modules/node22/bin/node pause.mjs
node_modules/node24/bin/node pause.mjs
