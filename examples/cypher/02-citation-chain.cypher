// The chain of letters that a letter rests on: what it refers to, what that refers to, and so on.
// หนังสือฉบับหนึ่งอ้างถึงฉบับใด และฉบับนั้นอ้างถึงฉบับใดต่อไป
MATCH path = (d:Document {number: 'พจ 0033.006/452'})-[:CITES*1..6]->(cited:Document)
WHERE all(r IN relationships(path) WHERE r.as = 'reference')
RETURN length(path) AS steps, [n IN nodes(path) | n.number] AS chain
ORDER BY steps

// => {"steps":1,"chain":["พจ 0033.006/452","สธ 0923.04/2215"]}
// => {"steps":2,"chain":["พจ 0033.006/452","สธ 0923.04/2215","พจ 0033.006/1187"]}
// => {"steps":3,"chain":["พจ 0033.006/452","สธ 0923.04/2215","พจ 0033.006/1187","สธ 0923.04/ว 886"]}
