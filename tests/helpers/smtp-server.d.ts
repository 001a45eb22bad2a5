/** The part of https://nodemailer.com/extras/smtp-server that is used; it comes without types. */
declare module 'smtp-server' {
  import type { AddressInfo, Server } from 'node:net';
  import type { Readable } from 'node:stream';

  type Done<Result = undefined> = (error?: unknown, result?: Result) => void;
  interface Address {
    address: string;
  }
  interface Session {
    envelope: { mailFrom: Address; rcptTo: readonly Address[] };
  }

  export class SMTPServer {
    constructor(options: {
      onAuth(
        auth: { username: string; password: string },
        session: Session,
        done: Done<{ user: string }>,
      ): void;
      onRcptTo(address: Address, session: Session, done: Done): void;
      onData(stream: Readable, session: Session, done: Done): void;
    });
    readonly server: Omit<Server, 'address'> & { address(): AddressInfo };
    listen(port: number, host: string): void;
    close(done: () => void): void;
  }
}
