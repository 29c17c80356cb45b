/** The server's side of a WebSocket (RFC 6455): small text frames, pings and closes, which is all that these tests need. */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** A connection as the server sees it. */
export interface WebSocketConnection {
  isOpen: boolean;
  onText: (text: string) => void;
  onClose: () => void;
  /** Answers pings and closes; off, the connection is silent as a dead one is. */
  isAnswering: boolean;
  send(text: string): void;
  ping(): void;
  /** Begins the closing handshake. */
  close(code: number): void;
  /** Ends without any goodbye. */
  drop(): void;
}

/** From the RFC, section 1.3. */
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

/** Accepts an upgrade. `lingers` leaves TCP open after the closing handshake, as some platforms do. */
export function acceptWebSocket(
  request: IncomingMessage,
  socket: Duplex,
  { lingers }: { readonly lingers: boolean },
): WebSocketConnection {
  const accepted = createHash('sha1')
    .update(`${request.headers['sec-websocket-key']}${GUID}`)
    .digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accepted}\r\n\r\n`,
  );
  const connection: WebSocketConnection = {
    isOpen: true,
    isAnswering: true,
    onText: () => undefined,
    onClose: () => undefined,
    send: (text) => write(socket, TEXT, Buffer.from(text)),
    ping: () => write(socket, PING, Buffer.alloc(0)),
    close(code) {
      const reason = Buffer.alloc(2);
      reason.writeUInt16BE(code);
      write(socket, CLOSE, reason);
    },
    drop: () => socket.destroy(),
  };
  let rest: Buffer = Buffer.alloc(0);
  socket.on('data', (part: Buffer) => {
    rest = readFrames(Buffer.concat([rest, part]), (code, content) => {
      if (code === TEXT) connection.onText(content.toString('utf8'));
      if (code === PING && connection.isAnswering) write(socket, PONG, content);
      if (code === CLOSE && connection.isAnswering) {
        write(socket, CLOSE, content);
        if (!lingers) socket.end();
        gone();
      }
    });
  });
  const gone = () => {
    if (!connection.isOpen) return;
    connection.isOpen = false;
    connection.onClose();
  };
  socket.on('close', gone);
  socket.on('error', gone);
  return connection;
}

/** Calls back for each whole frame and gives what is left over. */
function readFrames(bytes: Buffer, frame: (code: number, content: Buffer) => void): Buffer {
  let at = 0;
  for (;;) {
    const head = headOf(bytes.subarray(at));
    if (head === null || bytes.length - at < head.size + head.length) return bytes.subarray(at);
    const mask = bytes.subarray(at + head.size - 4, at + head.size);
    const content = Buffer.from(bytes.subarray(at + head.size, at + head.size + head.length));
    for (let index = 0; index < content.length; index++) {
      content[index] = (content[index] ?? 0) ^ (mask[index % 4] ?? 0);
    }
    frame((bytes[at] ?? 0) & 15, content);
    at += head.size + head.length;
  }
}

/** The size of a client's frame head, its mask included, and the length of what follows. */
function headOf(bytes: Buffer): { readonly size: number; readonly length: number } | null {
  if (bytes.length < 2) return null;
  const short = (bytes[1] ?? 0) & 127;
  if (short < 126) return { size: 6, length: short };
  if (short === 126) return bytes.length < 4 ? null : { size: 8, length: bytes.readUInt16BE(2) };
  return bytes.length < 10 ? null : { size: 14, length: Number(bytes.readBigUInt64BE(2)) };
}

function write(socket: Duplex, code: number, content: Buffer): void {
  if (socket.destroyed || !socket.writable) return;
  const head = content.length < 126 ? Buffer.alloc(2) : Buffer.alloc(content.length < 65_536 ? 4 : 10);
  head[0] = 128 | code;
  if (head.length === 2) head[1] = content.length;
  else if (head.length === 4) {
    head[1] = 126;
    head.writeUInt16BE(content.length, 2);
  } else {
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(content.length), 2);
  }
  socket.write(Buffer.concat([head, content]));
}
