// Who sat in the same meetings most often?
// ใครเข้าประชุมด้วยกันบ่อยที่สุด
MATCH (a:Person)-[:ATTENDED|CHAIRED]->(m:Meeting)<-[:ATTENDED|CHAIRED]-(b:Person)
WHERE a.key < b.key AND m.status = 'held'
WITH a, b, collect(DISTINCT m.name) AS meetings
WHERE size(meetings) > 1
RETURN a.name AS one, b.name AS other, size(meetings) AS together
ORDER BY together DESC, one, other LIMIT 6

// => {"one":"ชลธิชา พูนทรัพย์ธารา","other":"ธีรภัทร์ อัศวสกุลธรรม","together":3}
// => {"one":"ธนกฤต วิริยะไพศาลกุล","other":"สมชาย ธารทองไพบูลย์","together":3}
// => {"one":"ชลธิชา พูนทรัพย์ธารา","other":"ธนกฤต วิริยะไพศาลกุล","together":2}
// => {"one":"ชลธิชา พูนทรัพย์ธารา","other":"มาลัยพร สุขเกษตรกิจ","together":2}
// => {"one":"ธนกฤต วิริยะไพศาลกุล","other":"ธีรภัทร์ อัศวสกุลธรรม","together":2}
// => {"one":"ธนกฤต วิริยะไพศาลกุล","other":"ภัทรดนัย เกษมสุขวานิช","together":2}
