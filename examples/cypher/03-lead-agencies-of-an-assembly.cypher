// Which agencies lead what the 15th National Health Assembly resolved, and which support it?
// หน่วยงานใดเป็นหน่วยงานหลักตามมติสมัชชาสุขภาพแห่งชาติ ครั้งที่ 15
MATCH (m:Meeting)-[:ADOPTED]->(l:Policy)<-[r:RESPONSIBLE_FOR]-(a:Agency)
WHERE m.name CONTAINS 'สมัชชาสุขภาพแห่งชาติ' AND l.number STARTS WITH '15.' AND r.responsibility IS NOT NULL
WITH l, r, a ORDER BY a.name
RETURN l.number AS resolution, r.responsibility AS part, collect(DISTINCT a.name) AS agencies
ORDER BY resolution, part

// => {"resolution":"15.4","part":"lead","agencies":["กรมอนามัย","กระทรวงสาธารณสุข"]}
// => {"resolution":"15.4","part":"support","agencies":["กรมทรัพยากรน้ำบาดาล","กรมส่งเสริมการปกครองท้องถิ่น","กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม","กระทรวงมหาดไทย"]}
