/**
 * Imported by tests that start Neo4j again and again and ask it little: without the second compiler, Java spends
 * half as much on a start. The run's own Neo4j does not want that: it answers thousands of questions.
 */
process.env.JAVA_TOOL_OPTIONS = `${process.env.JAVA_TOOL_OPTIONS ?? ''} -XX:TieredStopAtLevel=1`.trim();
