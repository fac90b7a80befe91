// What is the evidence for who chaired a meeting: which text says so, at which characters, in which words?
// ข้อความใดเป็นหลักฐานว่าใครเป็นประธานการประชุม (quotes needs --texts when loading)
MATCH (p:Person)-[c:CHAIRED]->(m:Meeting {number: '2/2564'})
RETURN p.name AS chair, c.document AS document, c.starts[0] AS start, c.ends[0] AS end, c.quotes[0] AS words
ORDER BY document

// => {"chair":"ธนกฤต วิริยะไพศาลกุล","document":"invitation-working-group-meeting","start":1159,"end":1179,"words":"ธนกฤต วิริยะไพศาลกุล"}
// => {"chair":"ธนกฤต วิริยะไพศาลกุล","document":"minutes-working-group","start":431,"end":452,"words":"ธนกฤต  วิริยะไพศาลกุล"}
