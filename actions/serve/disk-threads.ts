// Imported before anything that uses libuv's threads, whose number is read once, at their first use. Each waits for one
// fsync at a time, and a file system makes all that wait at once durable in one go: with the four that are usual, 64
// reporters wait for each other.
process.env['UV_THREADPOOL_SIZE'] ??= '32';
