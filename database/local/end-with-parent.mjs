/** Loaded first (`node --import`) into programs that must not go on when their starter is gone. */
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
